package ai.aureeture.http.warmup;

import io.smallrye.mutiny.Uni;

/**
 * Code that a service's first callers need, run before there are any: classes are loaded, queries
 * translated, keys fetched and connections opened then. It must leave nothing behind. It may fail:
 * what it needs may be away.
 */
public interface WarmUpStep {

  /** Runs that code once; called several times, also at the same time. */
  Uni<?> run();
}
