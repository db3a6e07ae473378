package ai.aureeture.analytics.application;

import ai.aureeture.analytics.application.port.FigureStore;
import ai.aureeture.analytics.application.port.OtherReplicas;
import ai.aureeture.analytics.application.port.PlatformPart;
import ai.aureeture.analytics.application.port.Replicas;
import ai.aureeture.analytics.domain.figures.DateRange;
import ai.aureeture.analytics.domain.figures.FiguresByDay;
import ai.aureeture.kit.work.Unavailable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An admin looks at the figures of all mentors together, which every replica has a part of. */
@ApplicationScoped
public class ReadPlatformFigures {
  private final FigureStore store;
  private final OtherReplicas others;

  public ReadPlatformFigures(FigureStore store, OtherReplicas others) {
    this.store = store;
    this.others = others;
  }

  /** Fails with {@link Unavailable} where a part is missing: half of a sum is no answer. */
  public Uni<FiguresByDay> read(DateRange range) {
    Ranges.mustBeShort(range);
    return store
        .replicas()
        .flatMap(replicas -> parts(replicas, range).map(parts -> sum(replicas, parts)));
  }

  /** For another replica: what this one keeps. */
  public Uni<PlatformPart> readHere(DateRange range) {
    Ranges.mustBeShort(range);
    return store.ofPlatform(range);
  }

  private Uni<List<PlatformPart>> parts(Replicas replicas, DateRange range) {
    var asked =
        Stream.concat(
                Stream.of(store.ofPlatform(range)),
                replicas.others().stream().map(other -> others.ofPlatform(other, range)))
            .toList();
    return Uni.join().all(asked).andFailFast();
  }

  private static FiguresByDay sum(Replicas replicas, List<PlatformPart> parts) {
    var missing = new ArrayList<>(replicas.partitions());
    for (var part : parts) {
      for (var partition : part.partitions()) {
        // Told twice while it moves from one replica to another, or not known a moment ago.
        if (!missing.remove(partition)) {
          throw new Unavailable("One owner of a part of the figures", null);
        }
      }
    }
    if (!missing.isEmpty()) {
      throw new Unavailable("A part of the figures", null);
    }
    return parts.stream().map(PlatformPart::days).reduce(FiguresByDay.NONE, FiguresByDay::plus);
  }
}
