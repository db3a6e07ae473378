package ai.aureeture.sandbox.openid;

import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * Signs out, wherever it comes from (OpenID Connect RP-Initiated Logout §2). The tokens of whom no
 * {@code logout_hint} means stay: other tabs of the browser may have persons of their own.
 */
record EndSession(SignIns signIns, Grants grants) {

  void handle(RoutingContext context) {
    var query = context.queryParams();
    var sub = Optional.ofNullable(query.get("logout_hint"));
    signIns.of(context).ifPresent(session -> grants.end(session.id(), sub));
    signIns.end(context);
    var back = RedirectAddress.of(query.get("post_logout_redirect_uri"));
    if (back.isEmpty()) {
      Pages.signedOut(context);
      return;
    }
    var answer = new LinkedHashMap<String, String>();
    answer.put("state", query.get("state"));
    Pages.redirect(context, back.get().with(answer));
  }
}
