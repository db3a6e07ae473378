package ai.aureeture.e2e.fuzz.calls;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes the calls of a run: the same seed and number make the same call, in other people's names.
 */
public record CallMaker(long seed, List<Operation> operations, String operatorsToken) {
  private static final List<Integer> FLAWS = List.of(0, 0, 0, 0, 0, 1, 1, 1, 1, 3);

  public Call call(long number, List<Scene> scenes) {
    var random = new SplittableRandom(seed * 1_000_003 + number);
    var operation = operations.get((int) (number % operations.size()));
    var suitable = scenes.stream().filter(one -> one.suits(operation)).toList();
    var scene = any(suitable.isEmpty() ? scenes : suitable, random).atSomeTime(random);
    var draft = Draft.sound(operation, scene, random);
    var who = Who.of(operation, random);
    who.token(draft, any(scenes, random), operatorsToken)
        .ifPresent(token -> draft.headers.put("Authorization", "Bearer " + token));
    var flaws = new Flaws(random).into(draft, any(FLAWS, random));
    if (random.nextInt(5) > 0) Webhooks.sign(draft);
    draft.headers.values().removeIf(String::isEmpty);
    return new Call(
        number,
        operation,
        "%s, %s, odd: %s".formatted(scene, who, flaws),
        draft.target(),
        Map.copyOf(draft.headers),
        draft.content());
  }

  private static <T> T any(List<T> all, SplittableRandom random) {
    return all.get(random.nextInt(all.size()));
  }
}
