package ai.aureeture.e2e.fuzz.calls;

import java.util.Optional;
import java.util.SplittableRandom;

/** Whose token a call carries. */
enum Who {
  /** The one of the scene's two people whom the call is for; an operator where it is theirs. */
  ENTITLED,
  /** The other one of the two. */
  OTHER,
  /** One of another scene, in the right role. */
  STRANGER,
  OPERATOR,
  ANONYMOUS,
  FORGER;

  static Who of(Operation operation, SplittableRandom random) {
    // A retelling and the like load everyone: rarely.
    boolean rare = operation.template().endsWith("/retell") && random.nextInt(4) > 0;
    if (random.nextInt(10) < 8 && !rare) return ENTITLED;
    return rare ? OTHER : values()[random.nextInt(values().length)];
  }

  Optional<String> token(Draft draft, Scene another, String operatorsToken) {
    boolean mentors = draft.operation.isMentors();
    var entitled = draft.scene.person(mentors).token();
    return switch (this) {
      case ENTITLED -> Optional.of(draft.operation.isOperators() ? operatorsToken : entitled);
      case OTHER -> Optional.of(draft.scene.person(!mentors).token());
      case STRANGER -> Optional.of(another.person(mentors).token());
      case OPERATOR -> Optional.of(operatorsToken);
      case ANONYMOUS -> Optional.empty();
      case FORGER -> Optional.of(entitled.substring(0, entitled.length() - 9) + "AAAAAAAAA");
    };
  }
}
