package ai.aureeture.booking.adapter.in.rest;

import org.jspecify.annotations.Nullable;

/** The shape of what an {@link EditRequest} reads, told apart there: not named, or null. */
record SessionEdit(@Nullable String title, @Nullable String description, @Nullable String notes) {}
