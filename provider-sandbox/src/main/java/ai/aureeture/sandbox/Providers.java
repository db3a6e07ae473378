package ai.aureeture.sandbox;

import static ai.aureeture.sandbox.settings.Setting.SANDBOX_DATA;

import ai.aureeture.sandbox.calendly.Calendly;
import ai.aureeture.sandbox.http.Bodies;
import ai.aureeture.sandbox.http.Faults;
import ai.aureeture.sandbox.http.Provider;
import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.http.RequestLog;
import ai.aureeture.sandbox.http.Resource;
import ai.aureeture.sandbox.identity.IdentityProvider;
import ai.aureeture.sandbox.mailbox.Mailbox;
import ai.aureeture.sandbox.mailbox.MailboxPages;
import ai.aureeture.sandbox.razorpay.Razorpay;
import ai.aureeture.sandbox.resend.Resend;
import ai.aureeture.sandbox.sendgrid.EventKey;
import ai.aureeture.sandbox.sendgrid.SendGrid;
import ai.aureeture.sandbox.sendgrid.SendGridEvents;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.store.Journal;
import ai.aureeture.sandbox.webhook.Deliveries;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.IntFunction;

/** All parts, wired by hand. */
record Providers(Router router, Journal journal, Deliveries deliveries, Razorpay razorpay) {
  static Providers open(Vertx vertx, Settings settings) {
    var folder = settings.has(SANDBOX_DATA) ? Path.of(settings.text(SANDBOX_DATA)) : null;
    var journal = folder == null ? Journal.none() : Journal.in(folder);
    var deliveries = new Deliveries(vertx, settings, journal);
    var mailbox = new Mailbox(journal);
    var razorpay = new Razorpay(vertx, settings, journal, deliveries);
    var calendly = new Calendly(settings, journal, deliveries);
    var events = new SendGridEvents(settings, deliveries, EventKey.lazily(settings, folder));
    var sendgrid = new SendGrid(settings, mailbox, events);
    var resend = new Resend(settings, mailbox, journal, deliveries);
    journal.open();

    var faults = new Faults();
    var log = new RequestLog();
    var router = Router.router(vertx);
    router.route().handler(new Bodies());
    Runnable forget =
        () -> {
          journal.clear();
          faults.clear();
          log.clear();
          settings.reset();
          calendly.clear();
        };
    var names = Set.of(Razorpay.NAME, Calendly.NAME, SendGrid.NAME, Resend.NAME);
    CrossOrigin.allow(router);
    new SandboxRoutes(settings, faults, log, names, forget).on(router);
    new IdentityProvider(vertx, settings, folder).routes(router);
    new MailboxPages(mailbox).routes(router);
    router.get("/razorpay/checkout.js").handler(Resource.of("/checkout.js", "text/javascript"));
    razorpay.sandboxRoutes(router);
    razorpay.routes(provider(Razorpay.NAME, vertx, router, faults, log, Razorpay::error));
    calendly.routes(provider(Calendly.NAME, vertx, router, faults, log, Calendly::error));
    sendgrid.routes(provider(SendGrid.NAME, vertx, router, faults, log, SendGrid::error));
    resend.routes(provider(Resend.NAME, vertx, router, faults, log, Resend::error));
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

  void resume() {
    deliveries.resume();
    razorpay.resume();
  }

  void close() {
    journal.close();
  }
}
