package ai.aureeture.testsupport;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The walls every service stands behind. A rule that finds no class to hold fails too: a wall
 * around an empty room protects nothing.
 */
public final class HexagonWalls {
  private static final Set<String> BLOCKING = Set.of("await", "join", "get");

  private final String root;
  private final JavaClasses service;
  private final Set<String> left = new HashSet<>();

  HexagonWalls(String root, JavaClasses service) {
    this.root = root;
    this.service = service;
  }

  /** The walls of the service whose root package is {@code root}. */
  public static HexagonWalls of(String root) {
    var main =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(root);
    return new HexagonWalls(root, main);
  }

  /** The same rules without one: for a service that has no such package. */
  public HexagonWalls without(String wall) {
    var fewer = new HexagonWalls(root, service);
    fewer.left.addAll(left);
    fewer.left.add(wall);
    return fewer;
  }

  /** Every wall by name, ready to be run one by one. */
  public Map<String, Runnable> walls() {
    var walls = new LinkedHashMap<String, Runnable>();
    rules().forEach((name, rule) -> walls.put(name, () -> rule.check(service)));
    if (!walls.keySet().containsAll(left)) {
      throw new IllegalArgumentException("There is no wall called one of " + left);
    }
    walls.keySet().removeAll(left);
    return walls;
  }

  /** Runs every wall. */
  public void check() {
    walls().values().forEach(Runnable::run);
  }

  private Map<String, ArchRule> rules() {
    var rules = new LinkedHashMap<String, ArchRule>();
    rules.put("domain knows only Java and itself", domainIsPlainJava());
    rules.put(
        "application knows only domain, Mutiny, inject, the log and the work queue",
        applicationIsFrameworkFree());
    rules.put("no adapter knows another", adaptersKeepApart());
    rules.put("the core reads no clock, no chance and blocks nowhere", coreIsPure());
    rules.put("stored shapes stay in their adapter", storedShapesStayInside());
    rules.put("JAX-RS only at the edge", jaxRsAtTheEdge());
    rules.put("every resource says what type it answers with", resourcesNameTheirType());
    rules.put("consumers only in inbound.kafka", consumersAtTheEdge());
    rules.put("no cycles", slices().matching(root + ".(**)").should().beFreeOfCycles());
    return rules;
  }

  private ArchRule domainIsPlainJava() {
    return classes()
        .that()
        .resideInAPackage(root + ".domain..")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("java..", root + ".domain.."));
  }

  private ArchRule applicationIsFrameworkFree() {
    return classes()
        .that()
        .resideInAPackage(root + ".application..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..",
                "io.smallrye.mutiny..",
                "jakarta.inject..",
                "jakarta.enterprise.context..",
                "org.jboss.logging..",
                "ai.aureeture.kit.work..",
                root + ".domain..",
                root + ".application.."));
  }

  private ArchRule adaptersKeepApart() {
    return slices().matching(root + ".adapter.(*).(*)..").should().notDependOnEachOther();
  }

  private ArchRule coreIsPure() {
    return noClasses()
        .that()
        .resideInAnyPackage(root + ".domain..", root + ".application..")
        .should(readClockOrChanceOrBlock());
  }

  private ArchRule storedShapesStayInside() {
    return classes()
        .that(simpleNameEndingWith("Row").or(simpleNameEndingWith("Document")))
        .and(resideInAPackage(root + ".adapter.outbound.."))
        .should()
        .onlyHaveDependentClassesThat()
        .resideInAnyPackage(
            root + ".adapter.outbound.postgres..", root + ".adapter.outbound.mongo..");
  }

  private ArchRule jaxRsAtTheEdge() {
    return classes()
        .that()
        .areAnnotatedWith("jakarta.ws.rs.Path")
        .and()
        .areNotInterfaces()
        .should()
        .resideInAnyPackage(root + ".adapter.inbound.rest..", root + ".adapter.inbound.webhook..");
  }

  // Without it some answers have the type that the caller prefers, with Java's toString.
  private ArchRule resourcesNameTheirType() {
    return classes()
        .that()
        .areAnnotatedWith("jakarta.ws.rs.Path")
        .and()
        .resideInAPackage(root + ".adapter.inbound.rest..")
        .should()
        .beAnnotatedWith("jakarta.ws.rs.Produces");
  }

  private ArchRule consumersAtTheEdge() {
    return classes()
        .that()
        .containAnyMethodsThat(
            com.tngtech.archunit.base.DescribedPredicate.describe(
                "consume",
                method ->
                    method.isAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming")))
        .should()
        .resideInAPackage(root + ".adapter.inbound.kafka..");
  }

  private static ArchCondition<JavaClass> readClockOrChanceOrBlock() {
    return new ArchCondition<>("read a clock, draw a random value or block") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getMethodCallsFromSelf().stream()
            .filter(HexagonWalls::isImpure)
            .forEach(
                call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
      }
    };
  }

  private static boolean isImpure(JavaCall<?> call) {
    var owner = call.getTargetOwner();
    var method = call.getTarget().getName();
    boolean clock =
        owner.getPackageName().equals("java.time")
            && method.equals("now")
            && call.getTarget().getRawParameterTypes().isEmpty();
    boolean systemTime =
        owner.isEquivalentTo(System.class)
            && (method.equals("currentTimeMillis") || method.equals("nanoTime"));
    boolean random =
        method.equals("randomUUID")
            || owner.isAssignableTo(java.util.Random.class)
            || owner.isEquivalentTo(Math.class) && method.equals("random");
    boolean blocks =
        owner.getName().startsWith("io.smallrye.mutiny") && method.equals("await")
            || owner.isAssignableTo(java.util.concurrent.Future.class) && BLOCKING.contains(method)
            || owner.isEquivalentTo(Thread.class) && method.equals("sleep");
    return clock || systemTime || random || blocks;
  }
}
