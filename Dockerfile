# Every image of the product, one target each; docker-compose.yml names them. They differ in what they
# copy, so that one file keeps them alike.

# The programs and the pages are built from the sources, or, with BUILT=packaged, taken as ./start and
# ./verify have left them in this folder.
ARG BUILT=from-source

# With AOT=yes each service is started once while its image is built, to start faster from then on: it
# takes about a minute and 120 MB for each.

FROM eclipse-temurin:25-jdk AS programs
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 find . -name target -prune -exec rm -rf {} + && rm -rf web/dist && \
    ./mvnw -B -ntp -q package -Dmaven.test.skip=true -Dspotless.check.skip=true \
      -pl launcher,provider-sandbox,booking-service,availability-service,meeting-link-service,notification-service,gateway -am

FROM node:24-slim AS from-source
COPY --from=programs /src /src
WORKDIR /src/web
RUN --mount=type=cache,target=/root/.npm npm ci && npm run build

FROM eclipse-temurin:25-jre AS packaged
COPY . /src

FROM ${BUILT} AS built


FROM eclipse-temurin:25-jre AS program
RUN useradd --system --uid 10001 --no-create-home aureeture && mkdir -p /app
COPY --chmod=755 containers/image/run containers/image/healthy containers/image/train /app/
COPY containers/image/options /app/
WORKDIR /app
ENV MALLOC_ARENA_MAX=2
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=5s --timeout=10s --start-period=120s --retries=12 CMD ["/app/healthy"]
ENTRYPOINT ["/app/run"]
LABEL org.opencontainers.image.vendor="Aureeture"


FROM program AS quarkus
RUN echo "-Djava.util.logging.manager=org.jboss.logmanager.LogManager -jar /app/quarkus-run.jar" >/app/main
ENV QUARKUS_HTTP_HOST=0.0.0.0

FROM quarkus AS gateway
COPY --from=built /src/gateway/target/quarkus-app/ /app/
COPY --from=built /src/web/dist/ /pages/
ENV HEALTH=5001/health WEB_FOLDER=/pages
EXPOSE 5001
LABEL org.opencontainers.image.title="gateway"
ARG AOT=no
RUN [ "$AOT" != yes ] || /app/train
USER 10001


# These tell local times, so they take the newest time zone rules: see zone-rules.
FROM quarkus AS service
RUN echo "-Djava.time.zone.DefaultZoneRulesProvider=ai.aureeture.zones.NewestZoneRules" >>/app/options

FROM service AS booking-service
COPY --from=built /src/booking-service/target/quarkus-app/ /app/
ENV HEALTH=8081/q/health/ready
EXPOSE 8081
LABEL org.opencontainers.image.title="booking-service"
ARG AOT=no
RUN [ "$AOT" != yes ] || /app/train
USER 10001

FROM service AS availability-service
COPY --from=built /src/availability-service/target/quarkus-app/ /app/
ENV HEALTH=8082/q/health/ready
EXPOSE 8082
LABEL org.opencontainers.image.title="availability-service"
ARG AOT=no
RUN [ "$AOT" != yes ] || /app/train
USER 10001

FROM service AS meeting-link-service
COPY --from=built /src/meeting-link-service/target/quarkus-app/ /app/
ENV HEALTH=8083/q/health/ready
EXPOSE 8083
LABEL org.opencontainers.image.title="meeting-link-service"
ARG AOT=no
RUN [ "$AOT" != yes ] || /app/train
USER 10001

FROM service AS notification-service
COPY --from=built /src/notification-service/target/quarkus-app/ /app/
ENV HEALTH=8084/q/health/ready
EXPOSE 8084
LABEL org.opencontainers.image.title="notification-service"
ARG AOT=no
RUN [ "$AOT" != yes ] || /app/train
USER 10001


# Stands in for the providers, and knows the demo data's people.
FROM program AS provider-sandbox
COPY --from=built /src/launcher/target/lib/jackson-*.jar /demo/lib/
COPY --from=built /src/launcher/target/classes/ /demo/classes/
COPY --from=built /src/provider-sandbox/target/lib/ /app/lib/
COPY --from=built /src/provider-sandbox/target/classes/ /src/zone-rules/target/classes/ /app/classes/
RUN echo "-Djava.time.zone.DefaultZoneRulesProvider=ai.aureeture.zones.NewestZoneRules" >>/app/options && \
    echo "-cp /app/classes:/app/lib/* ai.aureeture.sandbox.ProviderSandbox" >/app/main && \
    mkdir /app/settings && java -cp "/demo/classes:/demo/lib/*" ai.aureeture.launcher.DemoPeople >/app/settings/SANDBOX_PEOPLE && \
    mkdir /data && chown 10001 /data
ENV HEALTH=5002/sandbox/health SANDBOX_HOST=0.0.0.0 SANDBOX_DATA=/data
USER 10001
VOLUME /data
EXPOSE 5002
LABEL org.opencontainers.image.title="provider-sandbox"

# Puts mentors to look at and students to book with in through the gateway, and ends.
FROM program AS demo-data
COPY --from=built /src/launcher/target/lib/jackson-*.jar /app/lib/
COPY --from=built /src/launcher/target/classes/ /app/classes/
RUN echo "-cp /app/classes:/app/lib/* ai.aureeture.launcher.DemoMain" >/app/main
HEALTHCHECK NONE
USER 10001
LABEL org.opencontainers.image.title="demo-data"
