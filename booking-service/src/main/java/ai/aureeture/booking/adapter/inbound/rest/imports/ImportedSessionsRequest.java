package ai.aureeture.booking.adapter.inbound.rest.imports;

import ai.aureeture.booking.domain.imports.FormerSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;

/** Sessions of the former database, the one that is to win first. */
public record ImportedSessionsRequest(
    @NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid ImportedSessionBody> sessions) {
  public static final int MOST = 200;

  List<FormerSession> toSessions() {
    return IntStream.range(0, sessions.size())
        .mapToObj(i -> sessions.get(i).toSession("sessions[" + i + "]"))
        .toList();
  }
}
