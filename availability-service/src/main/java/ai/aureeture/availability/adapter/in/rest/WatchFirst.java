package ai.aureeture.availability.adapter.in.rest;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks what answers with the {@link BegunWatch} of its request. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface WatchFirst {}
