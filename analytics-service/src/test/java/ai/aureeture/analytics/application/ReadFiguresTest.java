package ai.aureeture.analytics.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.analytics.application.FiguresRefused.Reason;
import ai.aureeture.analytics.application.port.Replica;
import ai.aureeture.analytics.application.port.Replicas;
import ai.aureeture.analytics.domain.figures.Count;
import ai.aureeture.analytics.domain.figures.DateRange;
import ai.aureeture.analytics.domain.figures.Figures;
import ai.aureeture.analytics.domain.figures.FiguresByDay;
import ai.aureeture.kit.work.Unavailable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadFiguresTest {
  private static final LocalDate DAY = LocalDate.parse("2027-03-10");
  private static final DateRange RANGE = new DateRange(DAY, DAY);
  private static final FiguresByDay ONE = FiguresByDay.NONE.plus(DAY, Figures.one(Count.HELD));
  private static final Requester MENTOR = new Requester("user_m1", false);
  private static final Replica OTHER = new Replica("other", 8085);

  private final FakeReplica here = new FakeReplica(ONE, Set.of(0, 1));
  private final FakeReplica there = new FakeReplica(ONE.plus(ONE), Set.of(2, 3));
  private final FakeOtherReplicas others = new FakeOtherReplicas(Map.of(OTHER, there));
  private final ReadMentorFigures mentors = new ReadMentorFigures(here, others, Clock.systemUTC());
  private final ReadPlatformFigures platform = new ReadPlatformFigures(here, others);

  @Test
  void a_mentor_who_is_kept_here_is_read_here() {
    assertEquals(1, held(mentors.read(MENTOR, "user_m1", RANGE).await().indefinitely().days()));
  }

  @Test
  void a_mentor_who_is_kept_elsewhere_is_asked_for_there() {
    here.keeper = Optional.of(OTHER);
    assertEquals(2, held(mentors.read(MENTOR, "user_m1", RANGE).await().indefinitely().days()));
  }

  @Test
  void another_replica_is_never_sent_on_to_a_third() {
    here.keeper = Optional.of(OTHER);
    var asked = mentors.readHere("user_m1", RANGE).await();
    assertThrows(Unavailable.class, asked::indefinitely);
  }

  @Test
  void only_an_admin_reads_the_figures_of_another() {
    var refused = assertThrows(FiguresRefused.class, () -> mentors.read(MENTOR, "user_m2", RANGE));
    assertEquals(Reason.NOT_YOURS, refused.reason());
    var admin = new Requester("user_boss", true);
    assertEquals(1, held(mentors.read(admin, "user_m2", RANGE).await().indefinitely().days()));
  }

  @Test
  void a_range_of_more_than_a_year_is_refused() {
    var longer = new DateRange(DAY, DAY.plusDays(366));
    var refused = assertThrows(FiguresRefused.class, () -> platform.read(longer));
    assertEquals(Reason.TOO_LONG, refused.reason());
    assertEquals(1, held(read(List.of(), Set.of(0, 1), new DateRange(DAY, DAY.plusDays(365)))));
  }

  @Test
  void the_platform_is_the_sum_of_all_replicas() {
    assertEquals(3, held(read(List.of(OTHER), Set.of(0, 1, 2, 3), RANGE)));
  }

  @Test
  void a_sum_without_one_of_its_parts_is_no_answer() {
    assertThrows(Unavailable.class, () -> read(List.of(), Set.of(0, 1, 2, 3), RANGE));
    assertThrows(Unavailable.class, () -> read(List.of(OTHER), Set.of(0, 1, 2, 3, 4), RANGE));
  }

  @Test
  void a_part_that_two_replicas_tell_is_not_counted_twice() {
    var replicas = List.of(OTHER, OTHER);
    assertThrows(Unavailable.class, () -> read(replicas, Set.of(0, 1, 2, 3), RANGE));
  }

  private FiguresByDay read(List<Replica> replicas, Set<Integer> partitions, DateRange range) {
    here.replicas = new Replicas(replicas, partitions);
    return platform.read(range).await().indefinitely();
  }

  private static long held(FiguresByDay days) {
    return days.total().count(Count.HELD);
  }
}
