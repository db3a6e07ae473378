package ai.aureeture.analytics;

import ai.aureeture.testsupport.HexagonWalls;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  @TestFactory
  Stream<DynamicTest> the_walls_stand() {
    return HexagonWalls.of("ai.aureeture.analytics").wallsAroundStreams().entrySet().stream()
        .map(wall -> DynamicTest.dynamicTest(wall.getKey(), () -> wall.getValue().run()));
  }
}
