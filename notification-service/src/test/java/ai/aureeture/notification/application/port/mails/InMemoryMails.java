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
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Mails that live as long as a test. */
public final class InMemoryMails implements Mails {
  private final Map<String, Mail> all = new HashMap<>();
  private final Map<String, Instant> leases = new HashMap<>();
  private final AtomicInteger looks = new AtomicInteger();

  /** How often due mails were looked for. */
  public int looks() {
    return looks.get();
  }

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
  public Uni<Void> addAll(List<Mail> mails) {
    return later(() -> {
      mails.forEach(mail -> all.putIfAbsent(mail.id(), mail));
      return null;
    });
  }

  @Override
  public Uni<List<DueMail>> changeAndTake(
      Set<String> mailIds, UnaryOperator<Mail> decide, Instant now, Duration lease, int most) {
    return later(() -> {
      var changed =
          mailIds.stream()
              .filter(all::containsKey)
              .filter(id -> !decide.apply(all.get(id)).equals(all.get(id)))
              .toList();
      changed.forEach(id -> all.compute(id, (_, mail) -> decide.apply(mail)));
      return changed.stream()
          .map(all::get)
          .filter(mail -> isFree(mail, now))
          .limit(most)
          .map(mail -> take(mail, now.plus(lease)))
          .toList();
    });
  }

  private boolean isFree(Mail mail, Instant now) {
    return mail.isDue(now) && !leases.getOrDefault(mail.id(), Instant.MIN).isAfter(now);
  }

  private DueMail take(Mail mail, Instant until) {
    leases.put(mail.id(), until);
    all.put(mail.id(), mail.taken());
    return new DueMail(mail.taken(), Optional.empty());
  }

  @Override
  public Uni<Optional<Mail>> change(String mailId, UnaryOperator<Mail> decide) {
    return later(
        () -> Optional.ofNullable(all.computeIfPresent(mailId, (id, mail) -> decide.apply(mail))));
  }

  @Override
  public Uni<Optional<DueMail>> takeDue(Instant now, Duration lease) {
    looks.incrementAndGet();
    return later(() ->
        all.values().stream()
            .filter(mail -> isFree(mail, now))
            .min(Comparator.comparing(mail -> mail.nextStepAt().orElseThrow()))
            .map(mail -> take(mail, now.plus(lease))));
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
