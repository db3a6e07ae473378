package ai.aureeture.sandbox.openid;

import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;

/** Signs out, wherever it comes from (OpenID Connect RP-Initiated Logout §2). */
record EndSession(SignIns signIns, Grants grants) {

  void handle(RoutingContext context) {
    signIns.end(context).ifPresent(grants::endSession);
    var query = context.queryParams();
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
