package ai.aureeture.sandbox.razorpay;

import io.vertx.ext.web.Router;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The script that a page loads in place of Razorpay's. */
public final class CheckoutScript {
  private CheckoutScript() {}

  public static void routes(Router router) {
    var script = read();
    router
        .get("/razorpay/checkout.js")
        .handler(context ->
            context
                .response()
                .putHeader("Content-Type", "text/javascript; charset=utf-8")
                .putHeader("Cache-Control", "no-cache")
                .putHeader("Cross-Origin-Resource-Policy", "cross-origin")
                .end(script));
  }

  private static String read() {
    try (var in = CheckoutScript.class.getResourceAsStream("/checkout.js")) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
