package ai.aureeture.booking.application.port.lists;

import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A person's sessions, page by page; bookings that were never paid are none. */
public interface SessionLists {

  /** Sessions that are neither over, completed nor cancelled: ongoing ones first, then by start. */
  Uni<Page> upcoming(Owner owner, Instant now, int limit, Optional<Place> after);

  /** All the others, the latest first. */
  Uni<Page> past(Owner owner, Instant now, int limit, Optional<Place> after);

  /** The first pages of the two, read at one moment: each session is in exactly one. */
  Uni<Both> both(Owner owner, Instant now, int limit);

  /** How many sessions there are in both lists. */
  Uni<Long> count(Owner owner);

  /** Whose sessions. */
  record Owner(Participant participant, String personId) {}

  /** The sessions, and the place to go on from; empty at the end. */
  record Page(List<Session> sessions, Optional<Place> next) {}

  /** Upcoming and past. */
  record Both(Page upcoming, Page past) {}

  /** A place between two sessions of a list, which stays there when others come or go. */
  record Place(boolean ongoing, Instant start, SessionId id) {}
}
