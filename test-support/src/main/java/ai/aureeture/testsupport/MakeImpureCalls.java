package ai.aureeture.testsupport;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Future;

/** Holds for a class whose result depends on more than its arguments, or that blocks a thread. */
final class MakeImpureCalls extends ArchCondition<JavaClass> {
  private static final Set<String> WAITS_OF_FUTURES = Set.of("await", "join", "get");

  MakeImpureCalls() {
    super("read a clock, draw a random value or block");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    type.getMethodCallsFromSelf().stream()
        .filter(call -> readsClock(call) || drawsRandomValue(call) || blocks(call))
        .forEach(call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
  }

  private static boolean readsClock(JavaCall<?> call) {
    var owner = call.getTargetOwner();
    var method = call.getName();
    boolean clock =
        owner.getPackageName().equals("java.time")
            && method.equals("now")
            && call.getTarget().getRawParameterTypes().isEmpty();
    boolean systemTime =
        owner.isEquivalentTo(System.class)
            && (method.equals("currentTimeMillis") || method.equals("nanoTime"));
    return clock || systemTime;
  }

  private static boolean drawsRandomValue(JavaCall<?> call) {
    var owner = call.getTargetOwner();
    var method = call.getName();
    return method.equals("randomUUID")
        || owner.isAssignableTo(Random.class)
        || owner.isEquivalentTo(Math.class) && method.equals("random");
  }

  private static boolean blocks(JavaCall<?> call) {
    var owner = call.getTargetOwner();
    var method = call.getName();
    return owner.getName().startsWith("io.smallrye.mutiny") && method.equals("await")
        || owner.isAssignableTo(Future.class) && WAITS_OF_FUTURES.contains(method)
        || owner.isEquivalentTo(Thread.class) && method.equals("sleep");
  }
}
