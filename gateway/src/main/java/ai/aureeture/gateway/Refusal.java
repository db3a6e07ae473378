package ai.aureeture.gateway;

/** The reason why a request is not forwarded. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Problems problem;

  Refusal(Problems problem) {
    super(problem.name(), null, false, false);
    this.problem = problem;
  }

  Problems problem() {
    return problem;
  }
}
