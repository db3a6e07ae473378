package ai.aureeture.booking.adapter.outbound.postgres.rows;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import ai.aureeture.booking.domain.reschedule.RescheduleRequest;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was asked about sessions' times, read and written with them. */
public final class RescheduleRows {
  private RescheduleRows() {}

  /** The sessions' requests, the oldest first. */
  public static Uni<Map<UUID, List<RescheduleRequest>>> of(List<UUID> sessions) {
    return sessions.isEmpty()
        ? Uni.createFrom().item(Map.of())
        : RescheduleRow.<RescheduleRow>list("sessionId in ?1 order by requestedAt, id", sessions)
            .map(rows ->
                rows.stream()
                    .collect(
                        groupingBy(
                            row -> row.sessionId, mapping(RescheduleRow::toRequest, toList()))));
  }

  /** Writes what is new; a new question counts for its person's daily limit. */
  public static Uni<Void> save(Session before, Session after) {
    return Multi.createFrom()
        .iterable(after.requests())
        .filter(request -> !before.requests().contains(request))
        .onItem()
        .transformToUniAndConcatenate(request -> save(request, after))
        .onItem()
        .ignoreAsUni();
  }

  private static Uni<Void> save(RescheduleRequest request, Session session) {
    return RescheduleRow.<RescheduleRow>findById(request.id().value())
        .flatMap(row -> {
          if (row == null) {
            return RescheduleRow.of(request, session).persist().replaceWithVoid();
          }
          // At once: a new question may be written only when the old one is not pending any more.
          row.take(request);
          return row.flush();
        });
  }
}
