package ai.aureeture.demo;

import java.io.IOException;

/** Puts the demo data into a system that runs without the launcher, by its public API. */
final class DemoMain {
  private DemoMain() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int mentors = DemoData.put(System.getenv("GATEWAY_URL"), System.getenv("SANDBOX_URL"));
    System.out.println(mentors + " demo mentors are in");
  }
}
