package ai.aureeture.sandbox.http;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;

/** What all providers' doors have in common. */
public record Door(Vertx vertx, Router router, Faults faults, RequestLog log) {
  public static Door on(Vertx vertx) {
    var router = Router.router(vertx);
    router.route().handler(new Bodies());
    return new Door(vertx, router, new Faults(), new RequestLog());
  }
}
