package ai.aureeture.availability.adapter.inbound.rest.slots;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks what answers with the {@link SlotWatch} of its request. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface StartsSlotWatch {}
