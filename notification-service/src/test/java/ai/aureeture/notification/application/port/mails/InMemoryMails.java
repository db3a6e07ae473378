package ai.aureeture.notification.application.port.mails;

import ai.aureeture.notification.domain.mails.Delivery;
import ai.aureeture.notification.domain.mails.Mail;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Mails that live as long as a test. */
public final class InMemoryMails implements Mails {
  private final Map<String, Mail> all = new HashMap<>();
  private final Map<String, Instant> leases = new HashMap<>();

  public List<Mail> all() {
    return List.copyOf(all.values());
  }

  @Override
  public Uni<Mail> add(Mail mail) {
    return later(() -> {
      var before = all.putIfAbsent(mail.id(), mail);
      return before == null ? mail : before;
    });
  }

  @Override
  public Uni<Optional<Mail>> change(String mailId, UnaryOperator<Mail> decide) {
    return later(
        () -> Optional.ofNullable(all.computeIfPresent(mailId, (id, mail) -> decide.apply(mail))));
  }

  @Override
  public Uni<Optional<DueMail>> takeDue(Instant now, Duration lease) {
    return later(() -> {
      var due =
          all.values().stream()
              .filter(mail -> mail.nextStepAt().filter(at -> !at.isAfter(now)).isPresent())
              .filter(mail -> !leases.getOrDefault(mail.id(), Instant.MIN).isAfter(now))
              .min(Comparator.comparing(mail -> mail.nextStepAt().orElseThrow()))
              .map(Mail::taken);
      due.ifPresent(mail -> leases.put(mail.id(), now.plus(lease)));
      due.ifPresent(mail -> all.put(mail.id(), mail));
      return due.map(mail -> new DueMail(mail, Optional.empty()));
    });
  }

  @Override
  public Uni<Optional<Mail>> finish(String mailId, UnaryOperator<Mail> decide) {
    return change(mailId, decide).invoke(done -> leases.remove(mailId));
  }

  @Override
  public Uni<List<Mail>> about(String sessionId) {
    return list(mail -> mail.session().id().equals(sessionId), 0, Integer.MAX_VALUE);
  }

  @Override
  public Uni<List<Mail>> heldFor(String personId) {
    return list(
        mail -> mail.recipient().id().equals(personId) && mail.delivery() instanceof Delivery.Held,
        0,
        Integer.MAX_VALUE);
  }

  @Override
  public Uni<List<Mail>> to(String personId, int skip, int limit) {
    return list(mail -> mail.recipient().id().equals(personId), skip, limit);
  }

  private Uni<List<Mail>> list(Predicate<Mail> wanted, int skip, int limit) {
    return later(() ->
        all.values().stream()
            .filter(wanted)
            .sorted(Comparator.comparing(Mail::createdAt).thenComparing(Mail::id))
            .skip(skip)
            .limit(limit)
            .toList());
  }

  private <T> Uni<T> later(Supplier<T> answer) {
    return Uni.createFrom()
        .item(() -> {
          synchronized (all) {
            return answer.get();
          }
        });
  }
}
