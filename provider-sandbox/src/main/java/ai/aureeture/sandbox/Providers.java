package ai.aureeture.sandbox;

import static ai.aureeture.sandbox.settings.Setting.SANDBOX_DATA;

import ai.aureeture.sandbox.calendly.Calendly;
import ai.aureeture.sandbox.http.Door;
import ai.aureeture.sandbox.http.Provider;
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
import ai.aureeture.sandbox.store.AppendLog;
import ai.aureeture.sandbox.webhook.Deliveries;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.nio.file.Path;
import java.util.Set;

/** All parts, wired by hand. */
record Providers(Router router, AppendLog journal, Deliveries deliveries, Razorpay razorpay) {
  private static final Set<String> NAMES =
      Set.of(Razorpay.NAME, Calendly.NAME, SendGrid.NAME, Resend.NAME, UserInfo.NAME, Clerk.NAME);

  static Providers open(Vertx vertx, Settings settings) {
    var folder = settings.has(SANDBOX_DATA) ? Path.of(settings.text(SANDBOX_DATA)) : null;
    var journal = folder == null ? AppendLog.none() : AppendLog.in(folder);
    var deliveries = new Deliveries(vertx, settings, journal);
    var mailbox = new Mailbox(journal);
    var razorpay = new Razorpay(vertx, settings, journal, deliveries);
    var calendly = new Calendly(settings, journal, deliveries);
    var events = new SendGridEvents(settings, deliveries, EventKey.lazily(settings, folder));
    var sendgrid = new SendGrid(settings, mailbox, events);
    var resend = new Resend(settings, mailbox, journal, deliveries);
    var signer = new TokenSigner(vertx, settings, folder);
    var people = new People(settings, journal);
    var openId = new OpenIdProvider(signer, people, settings, journal);
    journal.open();

    var door = Door.on(vertx);
    var router = door.router();
    Runnable forget =
        () -> {
          journal.clear();
          door.faults().clear();
          door.log().clear();
          settings.reset();
          calendly.clear();
        };
    CrossOrigin.allow(router);
    new SandboxRoutes(settings, door.faults(), door.log(), NAMES, forget).on(router);
    openId.routes(router);
    new IdentityProvider(signer, people).routes(router);
    new UserInfo(signer, people).routes(door);
    new Clerk(settings, people).routes(Provider.of(Clerk.NAME, door, Clerk::error));
    new MailboxPages(mailbox).routes(router);
    router.get("/razorpay/checkout.js").handler(Resource.of("/checkout.js", "text/javascript"));
    razorpay.sandboxRoutes(router);
    razorpay.routes(Provider.of(Razorpay.NAME, door, Razorpay::error));
    calendly.routes(Provider.of(Calendly.NAME, door, Calendly::error));
    sendgrid.routes(Provider.of(SendGrid.NAME, door, SendGrid::error));
    resend.routes(Provider.of(Resend.NAME, door, Resend::error));
    return new Providers(router, journal, deliveries, razorpay);
  }

  void resume() {
    deliveries.resume();
    razorpay.resume();
  }

  void close() {
    journal.close();
  }
}
