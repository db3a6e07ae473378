package ai.aureeture.launcher.supervision;

import java.util.ArrayList;
import java.util.List;

/** The waves in which parts are stopped: none before those that need it. */
public final class StopOrder {
  private StopOrder() {}

  public static List<List<String>> of(List<Planned> plan) {
    List<List<String>> waves = new ArrayList<>();
    List<Planned> left = new ArrayList<>(plan);
    while (!left.isEmpty()) {
      List<Planned> running = List.copyOf(left);
      List<Planned> wave =
          running.stream()
              .filter(part -> running.stream().noneMatch(p -> p.waitsFor().contains(part.name())))
              .toList();
      if (wave.isEmpty()) throw new IllegalArgumentException("parts wait for each other: " + left);
      waves.add(wave.stream().map(Planned::name).toList());
      left.removeAll(wave);
    }
    return waves;
  }
}
