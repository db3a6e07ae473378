package ai.aureeture.availability.domain.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Several dates changed at once: first everything of the dates in {@code remove} goes, then each of
 * {@code add} comes, in place of what has the same date and times.
 */
public record OverrideChange(Set<LocalDate> remove, List<OverrideSlot> add) {

  public OverrideChange {
    remove = Set.copyOf(remove);
    add = List.copyOf(add);
  }

  public List<OverrideSlot> of(List<OverrideSlot> overrides) {
    var changed = new ArrayList<>(overrides);
    changed.removeIf(override -> remove.contains(override.date()));
    for (var added : add) {
      changed.removeIf(added::isOfSameTimeAs);
      changed.add(added);
    }
    return changed;
  }
}
