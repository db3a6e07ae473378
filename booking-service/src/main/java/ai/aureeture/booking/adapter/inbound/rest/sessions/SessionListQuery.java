package ai.aureeture.booking.adapter.inbound.rest.sessions;

import ai.aureeture.booking.adapter.inbound.rest.requests.PageRequest;
import ai.aureeture.booking.application.lists.ShowSessions;
import ai.aureeture.booking.application.port.lists.SessionLists.Both;
import ai.aureeture.booking.application.port.lists.SessionLists.Owner;
import ai.aureeture.booking.application.port.lists.SessionLists.Page;
import ai.aureeture.booking.application.port.lists.SessionLists.Place;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.http.problems.Problem;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which of a person's two lists are asked for, and which page. */
public record SessionListQuery(Scope scope, PageRequest page) {
  // Years of four digits: the database knows no larger ones.
  private static final Pattern CURSOR = Pattern.compile("(true|false) (\\d{4}-\\S{1,32}) (\\S+)");
  private static final Page NONE = new Page(List.of(), Optional.empty());

  static SessionListQuery of(String scope, String limit, String cursor) {
    var page = PageRequest.of(limit, cursor);
    return switch (scope == null ? "all" : scope) {
      case "all" -> new SessionListQuery(Scope.ALL, onlyFirst(page));
      case "upcoming" -> new SessionListQuery(Scope.UPCOMING, page);
      case "past" -> new SessionListQuery(Scope.PAST, page);
      default -> throw Problem.invalid("scope", "must be all, upcoming or past");
    };
  }

  /** The two pages; a list that is not asked for is empty. */
  Uni<Both> run(ShowSessions show, Owner owner) {
    var after = page.place(SessionListQuery::place);
    return switch (scope) {
      case ALL -> show.both(owner, page.limit());
      case UPCOMING ->
          show.upcoming(owner, page.limit(), after).map(coming -> new Both(coming, NONE));
      case PAST -> show.past(owner, page.limit(), after).map(gone -> new Both(NONE, gone));
    };
  }

  /** How many sessions there are over all pages, for one who has run this query. */
  Uni<Long> count(ShowSessions show, Owner owner, Both lists) {
    return scope == Scope.ALL ? show.count(owner, lists) : show.count(owner);
  }

  public enum Scope {
    ALL,
    UPCOMING,
    PAST
  }

  // A cursor is a place in one list; over both it would say nothing.
  private static PageRequest onlyFirst(PageRequest page) {
    if (page.cursor().isPresent()) {
      throw Problem.invalid("cursor", "goes with scope=upcoming or scope=past");
    }
    return page;
  }

  static String cursor(Place place) {
    return PageRequest.cursor("%s %s %s".formatted(place.ongoing(), place.start(), place.id()));
  }

  private static Place place(String cursor) {
    var parts = CURSOR.matcher(cursor);
    if (!parts.matches()) {
      throw new IllegalArgumentException();
    }
    return new Place(
        Boolean.parseBoolean(parts.group(1)),
        Instant.parse(parts.group(2)),
        SessionId.parse(parts.group(3)).orElseThrow());
  }
}
