package ai.aureeture.sandbox.openid;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.http.Resource;
import ai.aureeture.sandbox.identity.People;
import ai.aureeture.sandbox.identity.Person;
import ai.aureeture.sandbox.identity.TokenSigner;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.store.DocumentStore;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Signs people in at pages, as OpenID Connect has it: by a code and its proof, without a secret.
 */
public final class OpenIdProvider {
  private final TokenSigner signer;
  private final SignIns signIns;
  private final Authorize authorize;
  private final TokenEndpoint tokens;
  private final EndSession endSession;

  public OpenIdProvider(TokenSigner signer, People people, Settings settings, DocumentStore store) {
    var grants = new Grants(store);
    this.signer = signer;
    this.signIns = new SignIns(settings, people, store);
    this.authorize = new Authorize(people, signIns, grants);
    this.tokens = new TokenEndpoint(grants, new Tokens(signer, settings, grants));
    this.endSession = new EndSession(signIns, grants);
  }

  public void routes(Router router) {
    router.get("/sandbox/auth/.well-known/openid-configuration").handler(this::discovery);
    router.get("/sandbox/auth/authorize").handler(authorize::ask);
    router.post("/sandbox/auth/authorize").handler(authorize::choose);
    router.post("/sandbox/auth/token").handler(tokens::handle);
    router.get("/sandbox/auth/end-session").handler(endSession::handle);
    router.post("/sandbox/auth/session").handler(this::signIn);
    router.get("/sandbox/auth/sign-in.css").handler(Resource.of("/sign-in.css", "text/css"));
  }

  private void discovery(RoutingContext context) {
    Reply.json(200, Discovery.of(signer.issuer())).send(context.response());
  }

  /** Signs in without the page: what a test wants. */
  private void signIn(RoutingContext context) {
    var person = new Call(context).json().flatMap(Person::of);
    if (person.isEmpty()) {
      Reply.json(400, new JsonObject().put("error", Person.FIELDS)).send(context.response());
      return;
    }
    var _ = signIns.begin(context, person.get());
    Reply.empty(204).send(context.response());
  }
}
