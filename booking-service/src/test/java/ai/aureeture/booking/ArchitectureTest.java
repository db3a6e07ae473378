package ai.aureeture.booking;

import ai.aureeture.testsupport.HexagonWalls;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> the_walls_hold() {
    return HexagonWalls.of("ai.aureeture.booking").walls().entrySet().stream()
        .map(wall -> DynamicTest.dynamicTest(wall.getKey(), wall.getValue()::run));
  }
}
