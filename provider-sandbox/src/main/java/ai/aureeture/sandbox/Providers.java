package ai.aureeture.sandbox;

import static ai.aureeture.sandbox.settings.Setting.SANDBOX_DATA;

import ai.aureeture.sandbox.calendly.Calendly;
import ai.aureeture.sandbox.http.Provider;
import ai.aureeture.sandbox.http.ProviderRuntime;
import ai.aureeture.sandbox.http.Resource;
import ai.aureeture.sandbox.identity.Clerk;
import ai.aureeture.sandbox.identity.IdentityProvider;
import ai.aureeture.sandbox.identity.People;
import ai.aureeture.sandbox.identity.TokenSigner;
import ai.aureeture.sandbox.identity.UserInfo;
import ai.aureeture.sandbox.mailbox.Mailbox;
import ai.aureeture.sandbox.mailbox.MailboxPages;
import ai.aureeture.sandbox.openid.OpenIdProvider;
import ai.aureeture.sandbox.razorpay.Razorpay;
import ai.aureeture.sandbox.resend.Resend;
import ai.aureeture.sandbox.sendgrid.EventKey;
import ai.aureeture.sandbox.sendgrid.SendGrid;
import ai.aureeture.sandbox.sendgrid.SendGridEvents;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.store.DocumentStore;
import ai.aureeture.sandbox.webhook.Deliveries;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

/** All parts, wired by hand. */
record Providers(Router router, DocumentStore store, Deliveries deliveries, Razorpay razorpay) {
  private static final Set<String> NAMES =
      Set.of(Razorpay.NAME, Calendly.NAME, SendGrid.NAME, Resend.NAME, UserInfo.NAME, Clerk.NAME);

  /**
   * @param onStoreFailure called when a change cannot be written
   */
  static Providers open(Vertx vertx, Settings settings, Consumer<Throwable> onStoreFailure) {
    var folder = settings.has(SANDBOX_DATA) ? Path.of(settings.text(SANDBOX_DATA)) : null;
    var store =
        folder == null ? DocumentStore.inMemory() : DocumentStore.in(folder, onStoreFailure);
    var deliveries = new Deliveries(vertx, settings, store);
    var mailbox = new Mailbox(store);
    var razorpay = new Razorpay(vertx, settings, store, deliveries);
    var calendly = new Calendly(settings, store, deliveries);
    var events = new SendGridEvents(settings, deliveries, EventKey.lazily(settings, folder));
    var sendgrid = new SendGrid(settings, mailbox, events);
    var resend = new Resend(settings, mailbox, store, deliveries);
    var signer = new TokenSigner(vertx, settings, folder);
    var people = new People(settings, store);
    var openId = new OpenIdProvider(signer, people, settings, store);

    var runtime = ProviderRuntime.on(vertx, store);
    var router = runtime.router();
    Runnable forget =
        () -> {
          store.clear();
          runtime.faults().clear();
          runtime.log().clear();
          settings.reset();
          calendly.clear();
        };
    CrossOrigin.allow(router);
    new SandboxRoutes(settings, runtime.faults(), runtime.log(), NAMES, forget).on(router);
    openId.routes(router);
    new IdentityProvider(signer, people).routes(router);
    new UserInfo(signer, people).routes(runtime);
    new Clerk(settings, people).routes(Provider.of(Clerk.NAME, runtime, Clerk::error));
    new MailboxPages(mailbox).routes(router);
    router.get("/razorpay/checkout.js").handler(Resource.of("/checkout.js", "text/javascript"));
    razorpay.sandboxRoutes(router);
    razorpay.routes(Provider.of(Razorpay.NAME, runtime, Razorpay::error));
    calendly.routes(Provider.of(Calendly.NAME, runtime, Calendly::error));
    sendgrid.routes(Provider.of(SendGrid.NAME, runtime, SendGrid::error));
    resend.routes(Provider.of(Resend.NAME, runtime, Resend::error));
    return new Providers(router, store, deliveries, razorpay);
  }

  void resume() {
    store.together(() -> {
      deliveries.resume();
      razorpay.resume();
    });
  }

  void close() {
    store.close();
  }
}
