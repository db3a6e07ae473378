package ai.aureeture.sandbox;

import static ai.aureeture.sandbox.settings.Setting.SANDBOX_DATA;
import static ai.aureeture.sandbox.settings.Setting.SENDGRID_EVENT_WEBHOOK_PRIVATE_KEY;

import ai.aureeture.sandbox.calendly.Calendly;
import ai.aureeture.sandbox.http.Faults;
import ai.aureeture.sandbox.http.Provider;
import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.http.RequestLog;
import ai.aureeture.sandbox.identity.IdentityProvider;
import ai.aureeture.sandbox.identity.KeyPairs;
import ai.aureeture.sandbox.mailbox.Mailbox;
import ai.aureeture.sandbox.mailbox.MailboxPages;
import ai.aureeture.sandbox.razorpay.CheckoutScript;
import ai.aureeture.sandbox.razorpay.Razorpay;
import ai.aureeture.sandbox.sendgrid.EventKey;
import ai.aureeture.sandbox.sendgrid.SendGrid;
import ai.aureeture.sandbox.sendgrid.SendGridEvents;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.store.Journal;
import ai.aureeture.sandbox.webhook.Deliveries;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.IntFunction;

/** All parts, wired by hand. */
record Providers(Router router, Journal journal, Deliveries deliveries, Razorpay razorpay) {
  private static final long LARGEST_BODY = 32 << 20;

  static Providers open(Vertx vertx, Settings settings) {
    var folder = settings.has(SANDBOX_DATA) ? Path.of(settings.text(SANDBOX_DATA)) : null;
    var journal = folder == null ? Journal.none() : Journal.in(folder);
    var deliveries = new Deliveries(vertx, settings, journal);
    var mailbox = new Mailbox(journal);
    var razorpay = new Razorpay(vertx, settings, journal, deliveries);
    var calendly = new Calendly(settings, journal);
    var events = new SendGridEvents(settings, deliveries, eventKey(settings, folder));
    var sendgrid = new SendGrid(settings, mailbox, events);
    journal.open();

    var faults = new Faults();
    var log = new RequestLog();
    var router = Router.router(vertx);
    router.route().handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY));
    Runnable forget =
        () -> {
          journal.clear();
          faults.clear();
          log.clear();
          settings.reset();
          calendly.clear();
        };
    var names = Set.of(Razorpay.NAME, Calendly.NAME, SendGrid.NAME, "resend");
    CrossOrigin.allow(router);
    new SandboxRoutes(settings, faults, log, names, forget).on(router);
    new IdentityProvider(vertx, settings, folder).routes(router);
    new MailboxPages(mailbox).routes(router);
    CheckoutScript.routes(router);
    razorpay.sandboxRoutes(router);
    razorpay.routes(provider(Razorpay.NAME, vertx, router, faults, log, Razorpay::error));
    calendly.routes(provider(Calendly.NAME, vertx, router, faults, log, Calendly::error));
    sendgrid.routes(provider(SendGrid.NAME, vertx, router, faults, log, SendGrid::error));
    return new Providers(router, journal, deliveries, razorpay);
  }

  private static Provider provider(
      String name,
      Vertx vertx,
      Router router,
      Faults faults,
      RequestLog log,
      IntFunction<Reply> errors) {
    return new Provider(name, vertx, router, faults, log, errors);
  }

  private static EventKey eventKey(Settings settings, Path folder) {
    return settings.has(SENDGRID_EVENT_WEBHOOK_PRIVATE_KEY)
        ? EventKey.given(settings.text(SENDGRID_EVENT_WEBHOOK_PRIVATE_KEY))
        : EventKey.of(KeyPairs.pair(folder, "sendgrid-event-key", "EC", 256));
  }

  void resume() {
    deliveries.resume();
    razorpay.resume();
  }

  void close() {
    journal.close();
  }
}
