package ai.aureeture.sandbox;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.CorsHandler;
import java.util.List;

/**
 * Pages of any origin may pay and sign in, also with cookies; all else is for programs on this
 * machine.
 */
final class CrossOrigin {
  private CrossOrigin() {}

  static void allow(Router router) {
    for (var path : List.of("/sandbox/razorpay/orders/*", "/razorpay/checkout.js")) {
      router.route(path).handler(handler());
    }
    // A browser takes a cookie from another origin only where that origin is named.
    router
        .route("/sandbox/auth/*")
        .handler(handler().addOriginWithRegex(".*").allowCredentials(true));
  }

  private static CorsHandler handler() {
    return CorsHandler.create()
        .allowedMethod(HttpMethod.GET)
        .allowedMethod(HttpMethod.POST)
        .allowedHeader("Content-Type")
        .allowedHeader("Authorization");
  }
}
