package ai.aureeture.testsupport;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tests the walls: against code that breaks each of them, and against no code. */
class HexagonWallsTest {

  @TestFactory
  Stream<DynamicTest> falls_where_it_is_broken() {
    var root = "ai.aureeture.testsupport.broken";
    return fails(new HexagonWalls(root, new ClassFileImporter().importPackages(root)).walls());
  }

  @TestFactory
  Stream<DynamicTest> falls_where_there_is_nothing_to_hold() {
    return fails(HexagonWalls.of("ai.aureeture.nowhere").walls());
  }

  @TestFactory
  Stream<DynamicTest> around_streams_falls_where_it_is_broken() {
    var root = "ai.aureeture.testsupport.broken";
    var broken = new HexagonWalls(root, new ClassFileImporter().importPackages(root));
    return fails(broken.wallsAroundStreams());
  }

  @TestFactory
  Stream<DynamicTest> around_streams_falls_where_there_is_nothing_to_hold() {
    return fails(HexagonWalls.of("ai.aureeture.nowhere").wallsAroundStreams());
  }

  @Test
  void walls_exist_for_an_empty_package() {
    assertFalse(HexagonWalls.of("ai.aureeture.nowhere").walls().isEmpty());
  }

  private static Stream<DynamicTest> fails(Map<String, Runnable> walls) {
    return walls.entrySet().stream()
        .map(wall ->
            DynamicTest.dynamicTest(
                wall.getKey(), () -> assertThrows(AssertionError.class, wall.getValue()::run)));
  }
}
