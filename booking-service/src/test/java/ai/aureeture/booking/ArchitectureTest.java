package ai.aureeture.booking;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import ai.aureeture.testsupport.HexagonWalls;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  private static final String ROOT = "ai.aureeture.booking";
  private static final String APPLICATION = ROOT + ".application";
  private static final String PORTS = APPLICATION + ".port";

  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @TestFactory
  Stream<DynamicTest> the_walls_hold() {
    return HexagonWalls.of(ROOT).walls().entrySet().stream()
        .map(wall -> DynamicTest.dynamicTest(wall.getKey(), wall.getValue()::run));
  }

  @Test
  void no_part_of_the_application_knows_another() {
    slices()
        .matching(APPLICATION + ".(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(alwaysTrue(), resideInAPackage(PORTS + ".."))
        .check(SERVICE);
  }

  @Test
  void a_sessions_life_knows_nothing_of_what_is_read_of_it() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + ".domain",
            PORTS,
            APPLICATION,
            APPLICATION + ".booking",
            APPLICATION + ".moving",
            APPLICATION + ".meeting")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..figures", "..lists", "..operator", "..people")
        .check(SERVICE);
  }
}
