package ai.aureeture.availability.adapter.outbound.mongo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.availability.application.AvailabilityRefused;
import ai.aureeture.availability.application.AvailabilityRefused.Reason;
import ai.aureeture.availability.application.Requester;
import ai.aureeture.availability.application.port.Decision;
import ai.aureeture.availability.application.port.InMemoryAvailabilities;
import ai.aureeture.availability.application.port.StoredPlan;
import ai.aureeture.availability.application.schedule.ChangeOverrides;
import ai.aureeture.availability.application.schedule.CommandKey;
import ai.aureeture.availability.application.schedule.EditSchedule;
import ai.aureeture.availability.application.schedule.Precondition;
import ai.aureeture.availability.application.schedule.ScheduleCommand;
import ai.aureeture.availability.domain.Schedules;
import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.schedule.MentorSchedule;
import ai.aureeture.availability.domain.schedule.OverrideChange;
import ai.aureeture.availability.domain.schedule.OverrideSlot;
import ai.aureeture.availability.domain.schedule.WeekTemplate;
import ai.aureeture.availability.domain.schedule.WeeklySlot;
import ai.aureeture.availability.domain.time.Hours;
import ai.aureeture.availability.domain.time.WallTime;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.junit.jupiter.api.Test;

class PlanDocumentTest {
  private static final int MONGODB_TAKES = 16 * 1024 * 1024;
  private static final int SIX_MIB = 6 * 1024 * 1024;
  private static final LocalDate MONDAY = LocalDate.parse("2027-03-15");
  private static final Hours TEN = new Hours(WallTime.parse("10:00"), WallTime.parse("11:00"));
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2027-03-10T09:00:00Z"), ZoneOffset.UTC);

  private final InMemoryAvailabilities availabilities = new InMemoryAvailabilities();
  private final ChangeOverrides overrides =
      new ChangeOverrides(new EditSchedule(availabilities, CLOCK));

  @Test
  void with_every_bound_reached_it_is_far_from_what_mongodb_takes() {
    store(largest());
    var result = Stream.iterate(0, i -> i + 1).takeWhile(this::isAnswered).count();
    assertTrue(result >= 10, () -> result + " keyed requests");
    var stored = schedule();
    assertEquals(result, stored.answers().size());
    assertEquals(1000, stored.schedule().availability().overrideSlots().size());
    assertTrue(size(PlanDocument.of(stored)) < SIX_MIB);
    assertTrue(SIX_MIB < MONGODB_TAKES / 2);
  }

  private boolean isAnswered(int request) {
    var key = new CommandKey("/" + "p".repeat(200), "k".repeat(250) + request, "0".repeat(64));
    var command =
        new ScheduleCommand(
            new Requester("user_m1", false), "user_m1", Precondition.NONE, Optional.of(key));
    var change = new OverrideChange(Set.of(MONDAY), List.of(override(0)));
    try {
      return !overrides.change(command, change).await().indefinitely().replayed();
    } catch (AvailabilityRefused refused) {
      assertEquals(Reason.TOO_MANY_REQUESTS, refused.reason());
      return false;
    }
  }

  private void store(MentorSchedule schedule) {
    var _ =
        availabilities
            .change(
                "user_m1",
                CLOCK.instant(),
                found -> Decision.store(new StoredPlan(schedule, 1, List.of()), 1))
            .await()
            .indefinitely();
  }

  private StoredPlan schedule() {
    return availabilities.schedule("user_m1").await().indefinitely().orElseThrow();
  }

  private static MentorSchedule largest() {
    var weekly =
        IntStream.range(0, 100)
            .mapToObj(i -> new WeeklySlot(DayOfWeek.WEDNESDAY, TEN, false))
            .toList();
    var plain = Schedules.of("America/Argentina/ComodRivadavia", "");
    var availability =
        new MentorAvailability(
            plain.mentorId(),
            plain.timezone(),
            weekly,
            IntStream.range(0, 1000).mapToObj(i -> override(i)).toList(),
            true,
            plain.rules());
    var schedule = MentorSchedule.of(availability);
    for (int i = 0; i < 50; i++) {
      schedule = schedule.with(new WeekTemplate("😀".repeat(58) + (10 + i), weekly));
    }
    return schedule;
  }

  private static OverrideSlot override(int day) {
    return new OverrideSlot(
        MONDAY.plusDays(day), Optional.of(TEN), false, Optional.of("😀".repeat(60)));
  }

  private static int size(Document document) {
    try (var bytes = new BasicOutputBuffer();
        var writer = new BsonBinaryWriter(bytes)) {
      new DocumentCodec().encode(writer, document, EncoderContext.builder().build());
      return bytes.getSize();
    }
  }
}
