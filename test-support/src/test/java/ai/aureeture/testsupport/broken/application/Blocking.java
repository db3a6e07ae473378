package ai.aureeture.testsupport.broken.application;

import ai.aureeture.testsupport.broken.domain.Impure;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.concurrent.CompletableFuture;

/** Waits, knows a library, and closes a circle with the domain. */
public class Blocking {
  public Impure waits(CompletableFuture<Impure> future) {
    return future.join();
  }

  public JavaClass library() {
    return null;
  }
}
