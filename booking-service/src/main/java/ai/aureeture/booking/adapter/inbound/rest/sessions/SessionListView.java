package ai.aureeture.booking.adapter.inbound.rest.sessions;

import ai.aureeture.booking.application.port.lists.SessionLists.Both;
import ai.aureeture.booking.application.port.lists.SessionLists.Page;
import ai.aureeture.booking.domain.session.Session;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A person's sessions, each in exactly one of the two lists.
 *
 * @param total of both lists over all pages; told to students only
 */
record SessionListView(
    List<SessionView> upcoming,
    List<SessionView> past,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total,
    ListCursors nextCursor) {

  static SessionListView of(Both lists, Long total, Function<Session, SessionView> view) {
    return new SessionListView(
        lists.upcoming().sessions().stream().map(view).toList(),
        lists.past().sessions().stream().map(view).toList(),
        total,
        new ListCursors(cursor(lists.upcoming()), cursor(lists.past())));
  }

  private static String cursor(Page page) {
    return page.next().map(SessionListQuery::cursor).orElse(null);
  }

  record ListCursors(@Nullable String upcoming, @Nullable String past) {}
}
