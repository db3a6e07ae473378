package ai.aureeture.testsupport;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The walls every service stands behind. A rule that finds no class to hold fails too: a wall
 * around an empty room protects nothing.
 */
public final class HexagonWalls {
  private static final String STORED_SHAPES = "stored shapes stay in their adapter";
  private static final String CONSUMERS = "consumers only in inbound.kafka";

  private final String root;
  private final JavaClasses service;

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

  /** Every wall by name, ready to be run one by one. */
  public Map<String, Runnable> walls() {
    return runnable(rules());
  }

  /**
   * Those of a service whose consumer and whose stores are one Kafka Streams application: it has
   * neither channels nor a database.
   */
  public Map<String, Runnable> wallsAroundStreams() {
    var rules = rules();
    rules.remove(STORED_SHAPES);
    rules.remove(CONSUMERS);
    rules.put("Kafka Streams only in inbound.kafka", streamsAtTheEdge());
    return runnable(rules);
  }

  private Map<String, Runnable> runnable(Map<String, ArchRule> rules) {
    var walls = new LinkedHashMap<String, Runnable>();
    rules.forEach((name, rule) -> walls.put(name, () -> rule.check(service)));
    return walls;
  }

  private Map<String, ArchRule> rules() {
    var rules = new LinkedHashMap<String, ArchRule>();
    rules.put("domain knows only Java and itself", domainIsPlainJava());
    rules.put(
        "application knows only domain, Mutiny, inject, the log and the work queue",
        applicationIsFrameworkFree());
    rules.put("no adapter knows another", adaptersKeepApart());
    rules.put("the core reads no clock, no chance and blocks nowhere", coreIsPure());
    rules.put(STORED_SHAPES, storedShapesStayInside());
    rules.put("JAX-RS only at the edge", jaxRsAtTheEdge());
    rules.put("every resource says what type it answers with", resourcesNameTheirType());
    rules.put(CONSUMERS, consumersAtTheEdge());
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
        .should(new MakeImpureCalls());
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

  private ArchRule streamsAtTheEdge() {
    return classes()
        .that(
            describe(
                "use Kafka Streams",
                type ->
                    type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(used ->
                            used.getTargetClass().getPackageName().startsWith("org.apache.kafka"))))
        .should()
        .resideInAPackage(root + ".adapter.inbound.kafka..");
  }

  private ArchRule consumersAtTheEdge() {
    return classes()
        .that()
        .containAnyMethodsThat(
            describe(
                "consume",
                method ->
                    method.isAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming")))
        .should()
        .resideInAPackage(root + ".adapter.inbound.kafka..");
  }
}
