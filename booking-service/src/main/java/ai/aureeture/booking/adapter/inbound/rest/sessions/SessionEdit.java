package ai.aureeture.booking.adapter.inbound.rest.sessions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of what an {@link EditRequest} reads, told apart there: not named, or null. */
record SessionEdit(
    @Nullable String title,
    @Nullable String description,
    @Schema(description = "The mentor's feedback, shown to both; null removes it")
        @Nullable String notes,
    @Schema(description = "For the mentor alone; null removes them") @Nullable String privateNotes,
    @Schema(
            description =
                "An https address without a user's name, at most 2000 characters, shown to both;"
                    + " null removes it")
        @Nullable String recordingUrl) {}
