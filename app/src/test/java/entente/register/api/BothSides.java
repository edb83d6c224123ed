package entente.register.api;

import entente.TestInstance;
import entente.access.Beginnings;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** A new arrangement with a leader on each side, and what their programs may say in it. */
record BothSides(
        UUID arrangement,
        String clientsHouse,
        SignedIn clientsLeader,
        SignedIn providersLeader,
        Caller client,
        Caller provider) {
    static BothSides begin() {
        String house = "Hill " + UUID.randomUUID();
        SignedIn client = TestInstance.colleague("Nora Hill", house);
        SignedIn provider = TestInstance.person("Otto Lund");
        UUID arrangement =
                TestInstance.bean(Beginnings.class).begin(client, "Records", Side.CLIENT, ZoneId.of("Europe/Berlin"));
        TestInstance.appoint(provider, arrangement, Side.PROVIDER, Role.LEADER);
        return new BothSides(arrangement, house, client, provider, new Caller(client), new Caller(provider));
    }

    /** Another leader of the client, with an account of their own. */
    Caller colleague() {
        SignedIn colleague = TestInstance.colleague("Nina Hill", clientsHouse);
        TestInstance.appoint(colleague, arrangement, Side.CLIENT, Role.LEADER);
        return new Caller(colleague);
    }

    String register(String kind) {
        return "/api/v1/arrangements/" + arrangement + "/" + kind;
    }

    String fact(String kind, Caller.Answer recorded) {
        return register(kind) + "/" + recorded.id();
    }

    Caller.Answer project(String code, String... more) {
        return client.post(register("project"), Caller.said(projectBody(code, more), ""));
    }

    static ObjectNode projectBody(String code, String... more) {
        Map<String, String> body = new LinkedHashMap<>(
                Map.of("code", code, "name", "Sites", "plannedStartOn", "2026-01-05", "plannedEndOn", "2026-12-18"));
        for (int i = 0; i < more.length; i += 2) {
            body.put(more[i], more[i + 1]);
        }
        return Caller.object(body);
    }

    Caller.Answer order(String code) {
        ObjectNode body = Caller.object(Map.of(
                "code",
                code,
                "title",
                "Longer hours",
                "price",
                Map.of("amount", "1200.00", "currency", "EUR"),
                "days",
                3));
        return client.post(register("change-order"), Caller.said(body, ""));
    }
}
