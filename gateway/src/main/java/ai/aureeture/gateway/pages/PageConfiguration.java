package ai.aureeture.gateway.pages;

import io.vertx.core.json.JsonObject;

/** What the pages ask before anything else: {@code /config.json}. Nothing of it is a secret. */
final class PageConfiguration {
  private PageConfiguration() {}

  static JsonObject of(PageSettings settings, SignIn signIn) {
    var support =
        settings
            .supportContact()
            .orElseThrow(() -> new IllegalStateException("SUPPORT_CONTACT must be set"));
    var configuration =
        new JsonObject()
            .put("signIn", signIn.configuration())
            .put(
                "checkout",
                new JsonObject().put("scriptUrl", settings.checkoutScriptUrl().toString()))
            .put("supportContact", support);
    settings.mailboxUrl().ifPresent(mailbox -> configuration.put("mailbox", mailbox.toString()));
    return configuration;
  }
}
