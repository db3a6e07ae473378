package ai.aureeture.booking.application.people;

import ai.aureeture.booking.application.port.Offers;
import ai.aureeture.booking.application.port.people.PersonalData;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.offer.Offer;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A person wants to know what is kept of them. */
@ApplicationScoped
public class ExportPersonalData {
  private static final int PAGE = 200;

  private final PersonalData data;
  private final Offers offers;

  ExportPersonalData(PersonalData data, Offers offers) {
    this.data = data;
    this.offers = offers;
  }

  public Uni<Kept> export(String personId) {
    return sessions(personId, List.of())
        .flatMap(sessions -> offers.of(personId).map(offer -> new Kept(offer, sessions)));
  }

  private Uni<List<Session>> sessions(String personId, List<Session> found) {
    var last = found.isEmpty() ? Optional.<SessionId>empty() : Optional.of(found.getLast().id());
    return data.sessions(personId, last, PAGE)
        .flatMap(page ->
            page.isEmpty()
                ? Uni.createFrom().item(found)
                : sessions(personId, Stream.concat(found.stream(), page.stream()).toList()));
  }

  /** The person's offer, and every session or booking with a part in it. */
  public record Kept(Optional<Offer> offer, List<Session> sessions) {}
}
