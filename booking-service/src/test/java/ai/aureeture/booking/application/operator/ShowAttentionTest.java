package ai.aureeture.booking.application.operator;

import static ai.aureeture.booking.support.Cast.NOW;
import static ai.aureeture.booking.support.Cast.PRICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.application.operator.ShowAttention.Report;
import ai.aureeture.booking.application.port.operator.Attention;
import ai.aureeture.booking.application.port.operator.ConductFigures;
import ai.aureeture.booking.application.port.operator.DeadLetters;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.conduct.Conduct;
import ai.aureeture.booking.domain.conduct.Pattern;
import ai.aureeture.booking.domain.conduct.Share;
import ai.aureeture.booking.domain.payment.PaymentId;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShowAttentionTest {
  private static final Instant SINCE = NOW.minus(Duration.ofDays(90));

  @Test
  void people_with_unusual_conduct_are_shown_the_worst_first() {
    var low = conduct("low", 6);
    var high = conduct("high", 9);
    var usual = conduct("usual", 5);
    assertEquals(Optional.of(List.of(high, low)), report(_ -> List.of(low, usual, high)).unusual());
  }

  @Test
  void conduct_of_the_last_90_days_is_asked_for_and_told() {
    var report =
        report(since -> {
          assertEquals(SINCE, since);
          return List.of();
        });
    assertEquals(SINCE, report.since());
  }

  @Test
  void at_most_200_people_are_shown_over_all_patterns() {
    var many = IntStream.range(0, 300).mapToObj(i -> conduct("p" + i, 6)).toList();
    var worst = conduct("worst", 7);
    var shown = report(_ -> Stream.concat(many.stream(), Stream.of(worst)).toList()).unusual();
    assertEquals(200, shown.orElseThrow().size());
    assertEquals(worst, shown.orElseThrow().getFirst());
  }

  @Test
  void the_others_are_shown_when_conduct_cannot_be_counted() {
    var report =
        report(_ -> {
          throw new SessionRefused(Reason.OVERLOADED, "Others were first");
        });
    assertTrue(report.unusual().isEmpty());
    assertEquals(1, report.unmatchedPayments().size());
  }

  private static Report report(Function<Instant, List<Conduct>> people) {
    ConductFigures figures = (since, _, _) -> Uni.createFrom().item(() -> people.apply(since));
    return new ShowAttention(
            new OneUnmatchedPayment(),
            new NoDeadLetters(),
            figures,
            Clock.fixed(NOW, ZoneOffset.UTC))
        .show()
        .await()
        .indefinitely();
  }

  /** Of twelve, where six have more than three times the others' odds and five have less. */
  private static Conduct conduct(String personId, long count) {
    return new Conduct(
        personId,
        Participant.STUDENT,
        Pattern.REFUNDS,
        new Share(count, 12),
        new Share(20, 100),
        NOW);
  }

  private static final class OneUnmatchedPayment implements Attention {
    @Override
    public Uni<List<OwedMoney>> owedMoney(Instant dueBefore, int limit) {
      return Uni.createFrom().item(List.of());
    }

    @Override
    public Uni<List<LostMail>> lostMails(Instant endingAfter, int limit) {
      return Uni.createFrom().item(List.of());
    }

    @Override
    public Uni<List<UnmatchedPayment>> unmatchedPayments(int limit) {
      return Uni.createFrom()
          .item(
              List.of(
                  new UnmatchedPayment(
                      new PaymentId("pay_1"), Optional.empty(), PRICE, NOW, Optional.empty())));
    }
  }

  private static final class NoDeadLetters implements DeadLetters {
    @Override
    public Uni<List<Waiting>> waiting() {
      return Uni.createFrom().item(List.of());
    }

    @Override
    public Uni<Optional<Replay>> replay(String topic, int limit) {
      return Uni.createFrom().item(Optional.empty());
    }
  }
}
