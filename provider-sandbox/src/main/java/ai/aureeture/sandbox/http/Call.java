package ai.aureeture.sandbox.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** One request, as a provider's code sees it. */
public record Call(RoutingContext context) {

  public HttpMethod method() {
    return context.request().method();
  }

  /** A part of the path. */
  public String param(String name) {
    return context.pathParam(name);
  }

  public Optional<String> query(String name) {
    return Optional.ofNullable(context.request().getParam(name));
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(context.request().getHeader(name));
  }

  public String body() {
    return Bodies.of(context);
  }

  /** Empty when the body is not a JSON object; an absent body is an empty object. */
  public Optional<JsonObject> json() {
    try {
      return Optional.of(body().isBlank() ? new JsonObject() : new JsonObject(body()));
    } catch (DecodeException | ClassCastException e) {
      return Optional.empty();
    }
  }
}
