package ai.aureeture.meetinglink;

import ai.aureeture.testsupport.HexagonWalls;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> walls() {
    return HexagonWalls.of("ai.aureeture.meetinglink").walls().entrySet().stream()
        .map(wall -> DynamicTest.dynamicTest(wall.getKey(), wall.getValue()::run));
  }
}
