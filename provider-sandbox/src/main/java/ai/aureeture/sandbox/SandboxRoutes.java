package ai.aureeture.sandbox;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.FaultRequest;
import ai.aureeture.sandbox.http.Faults;
import ai.aureeture.sandbox.http.ListAnswer;
import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.http.RequestLog;
import ai.aureeture.sandbox.settings.Setting;
import ai.aureeture.sandbox.settings.Settings;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.function.Function;

/** The paths that control and inspect the sandbox itself. */
record SandboxRoutes(
    Settings settings, Faults faults, RequestLog log, Set<String> providers, Runnable forget) {

  void on(Router router) {
    router.get("/sandbox/health").handler(reply(call -> ok()));
    router.get("/sandbox/requests").handler(this::requests);
    router.put("/sandbox/faults/:provider").handler(reply(this::setFault));
    router.put("/sandbox/settings").handler(reply(this::change));
    router.delete("/sandbox").handler(reply(this::forgetAll));
  }

  private static Handler<RoutingContext> reply(Function<Call, Reply> handler) {
    return context -> handler.apply(new Call(context)).send(context.response());
  }

  private static Reply ok() {
    return Reply.json(200, new JsonObject().put("status", "UP"));
  }

  private void requests(RoutingContext context) {
    var wanted = log.of(context.request().getParam("provider"));
    ListAnswer.send(context.response(), "requests", wanted);
  }

  private Reply setFault(Call call) {
    var provider = call.param("provider");
    if (!providers.contains(provider)) return error(404, "providers are " + providers);
    var fault = call.json().flatMap(FaultRequest::read);
    if (fault.isEmpty()) {
      return error(
          400, "wanted: mode none|down|slow|status|reset-after-commit, status?, delayMs?, times?");
    }
    faults.set(provider, fault.get());
    return Reply.empty(204);
  }

  /** Changes settings until the next DELETE, so that a test need not start anew. */
  private Reply change(Call call) {
    var wanted = call.json().orElseGet(JsonObject::new);
    for (var entry : wanted) {
      try {
        settings.change(Setting.valueOf(entry.getKey()), String.valueOf(entry.getValue()));
      } catch (IllegalArgumentException e) {
        return error(400, "there is no setting " + entry.getKey());
      }
    }
    return Reply.empty(204);
  }

  private Reply forgetAll(Call call) {
    forget.run();
    return Reply.empty(204);
  }

  private static Reply error(int status, String message) {
    return Reply.json(status, new JsonObject().put("error", message));
  }
}
