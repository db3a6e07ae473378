package ai.aureeture.availability.domain.schedule;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that one mentor keeps here: what can be booked, the weeks saved under a name, and who changed
 * any of it lately. Changed in one step and as a whole, so that no two changes can cross.
 *
 * @param templates by name
 * @param changes the latest first; older ones are forgotten
 */
public record MentorSchedule(
    MentorAvailability availability, List<WeekTemplate> templates, List<ScheduleChange> changes) {
  private static final int CHANGES_KEPT = 100;

  public MentorSchedule {
    templates = List.copyOf(templates);
    changes = List.copyOf(changes);
  }

  /** A mentor's first. */
  public static MentorSchedule of(MentorAvailability availability) {
    return new MentorSchedule(availability, List.of(), List.of());
  }

  public MentorSchedule with(MentorAvailability next) {
    return new MentorSchedule(next, templates, changes);
  }

  public Optional<WeekTemplate> template(String name) {
    return templates.stream().filter(template -> template.name().equals(name)).findFirst();
  }

  /** With the template, in place of one of that name. */
  public MentorSchedule with(WeekTemplate template) {
    var next =
        Stream.concat(others(template.name()), Stream.of(template))
            .sorted(Comparator.comparing(WeekTemplate::name))
            .toList();
    return new MentorSchedule(availability, next, changes);
  }

  public MentorSchedule withoutTemplate(String name) {
    return new MentorSchedule(availability, others(name).toList(), changes);
  }

  private Stream<WeekTemplate> others(String name) {
    return templates.stream().filter(template -> !template.name().equals(name));
  }

  /**
   * What the mentor has said after {@code instant}; empty when the availability, or some of it, is
   * from before. All of it when every change that is kept came after: the one that put the
   * availability may be forgotten by now.
   */
  public Optional<MentorSchedule> since(Instant instant) {
    var later = changes.stream().filter(change -> change.at().isAfter(instant)).toList();
    if (later.size() == CHANGES_KEPT) {
      return Optional.of(this);
    }
    return later.stream().anyMatch(ScheduleChange::replacesAvailability)
        ? Optional.of(new MentorSchedule(availability, templatesSavedIn(later), later))
        : Optional.empty();
  }

  private List<WeekTemplate> templatesSavedIn(List<ScheduleChange> some) {
    return templates.stream()
        .filter(template -> some.stream().anyMatch(change -> change.saves(template)))
        .toList();
  }

  /** With the note of the change that made it what it is. */
  public MentorSchedule noted(ScheduleChange change) {
    var next = Stream.concat(Stream.of(change), changes.stream()).limit(CHANGES_KEPT).toList();
    return new MentorSchedule(availability, templates, next);
  }
}
