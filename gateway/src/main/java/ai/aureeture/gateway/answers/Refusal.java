package ai.aureeture.gateway.answers;

/** The reason why a request is not forwarded. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Problems problem;

  public Refusal(Problems problem) {
    super(problem.name(), null, false, false);
    this.problem = problem;
  }

  Problems problem() {
    return problem;
  }
}
