package ai.aureeture.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The web pages as the gateway serves them.
 *
 * @param folder empty where there are none
 * @param whyNot then the reason
 */
record Pages(String folder, String whyNot) {

  static Pages of(Providers providers, Path dist) {
    if (providers.caller().containsKey("WEB_FOLDER")) {
      return new Pages(providers.caller().get("WEB_FOLDER"), "WEB_FOLDER is empty");
    }
    if (!Files.exists(dist.resolve("index.html"))) {
      return none("web/dist is not built, which takes Node 20 or newer");
    }
    return providers.pagesCanSignIn()
        ? new Pages(dist.toString(), "")
        : none("WEB_OIDC_AUTHORITY or CLERK_PUBLISHABLE_KEY has to say where people sign in");
  }

  private static Pages none(String whyNot) {
    return new Pages("", whyNot);
  }

  /** What the screen says of them. */
  String at(String gateway) {
    return folder.isBlank() ? "none: " + whyNot : gateway + "/";
  }
}
