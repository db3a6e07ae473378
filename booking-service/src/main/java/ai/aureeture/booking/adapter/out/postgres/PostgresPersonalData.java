package ai.aureeture.booking.adapter.out.postgres;

import ai.aureeture.booking.application.port.people.PersonalData;
import ai.aureeture.booking.domain.Session;
import ai.aureeture.booking.domain.SessionId;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PostgresPersonalData implements PersonalData {
  private static final String OF_PERSON = "(terms.mentorId = :person or terms.studentId = :person)";

  @Override
  public Uni<List<Session>> sessions(String personId, Optional<SessionId> after, int limit) {
    var parameters = Parameters.with("person", personId);
    after.ifPresent(last -> parameters.and("last", last.value()));
    var query = OF_PERSON + (after.isPresent() ? " and id > :last" : "") + " order by id";
    return Database.atOneMoment(() ->
        SessionRow.<SessionRow>find(query, parameters)
            .page(0, limit)
            .<SessionRow>list()
            .flatMap(SessionParts::gather));
  }

  @Override
  public Uni<Void> forgetAnswers(String personId) {
    return Database.inTransaction(
        () -> KeptAnswerRow.delete("personId", personId).replaceWithVoid());
  }
}
