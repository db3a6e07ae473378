package ai.aureeture.sandbox.http;

import ai.aureeture.sandbox.store.DocumentStore;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;

/** What all providers share. */
public record ProviderRuntime(
    Vertx vertx, Router router, Faults faults, RequestLog log, DocumentStore store) {
  public static ProviderRuntime on(Vertx vertx, DocumentStore store) {
    var router = Router.router(vertx);
    router.route().handler(new Bodies());
    return new ProviderRuntime(vertx, router, new Faults(), new RequestLog(), store);
  }
}
