// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.identity.IdentityDocument.ForeignerPermit2017;
import org.tongban.device.identity.IdentityDocument.ForeignerPermit2023;
import org.tongban.device.identity.IdentityDocument.ResidencePermit;
import org.tongban.device.identity.IdentityDocument.ResidentCard;
import org.tongban.device.identity.IdentityDocument.Sex;
import org.tongban.device.transport.TransportAddress;

/// Our driver at a reader that others wrote (`strangers/StrangeReader.java`): replies byte by byte with noise before
/// them, SELECT that fails every second time, a card that never goes away, people of every kind.
class StrangeReaderTest {
    private static final Path PROGRAM = Path.of("..", "..", "strangers", "StrangeReader.java");

    @Test
    void readsPeopleOfEveryKind() throws Exception {
        List<IdentityDocument> read = read(people(), 8);
        ResidentCard eighteen = assertInstanceOf(ResidentCard.class, read.get(0));
        assertEquals("李样", eighteen.name());
        assertEquals(Sex.FEMALE, eighteen.sex());
        assertEquals(LocalDate.of(2007, 11, 24), eighteen.birth());
        assertEquals(Optional.of(LocalDate.of(2034, 1, 1)), eighteen.validity().until());
        ResidentCard elder = assertInstanceOf(ResidentCard.class, read.get(1));
        assertEquals("𠮷长安", elder.name());
        assertEquals("长期", elder.validity().text());
        assertEquals("哈力木别克·示例拜·努尔样本汗", read.get(2).name());
        assertEquals("示".repeat(35), read.get(3).address().orElseThrow());
        assertEquals(
                "810000199408230021",
                assertInstanceOf(ResidencePermit.class, read.get(4)).number());
        assertEquals(
                "证件样本", assertInstanceOf(ForeignerPermit2023.class, read.get(5)).name());
        assertEquals(
                "ERIKSSON, ANNA",
                assertInstanceOf(ForeignerPermit2017.class, read.get(6)).name());
        assertEquals(read.get(6).number(), read.get(7).number(), "the card lies there still and is read again");
    }

    private static List<String> people() {
        List<String> cards = new ArrayList<>();
        card(cards, "name=李样", "sex=2", "nation=01", "birth=20071124", "number=590102200711240035", "to=20340101");
        card(cards, "name=𠮷长安", "sex=1", "nation=01", "birth=19430102", "number=590102194301020031", "to=长期");
        card(cards, "name=哈力木别克·示例拜·努尔样本汗", "nation=17", "birth=20080203", "number=580104200802030317");
        card(cards, "name=䶮例", "birth=19880630", "number=590102198806300029", "address=" + "示".repeat(35));
        card(cards, "layout=J", "name=陈样本", "birth=19940823", "number=810000199408230021", "to=20290115");
        card(
                cards,
                "layout=Y",
                "name=证件样本",
                "english=ZHENGJIAN, YANGBEN",
                "birth=19810803",
                "number=911124198108030024");
        card(
                cards,
                "layout=I",
                "english=ERIKSSON, ANNA",
                "birth=19810803",
                "number=SWE110081080310",
                "nationality=SWE");
        return cards;
    }

    private static List<IdentityDocument> read(List<String> cards, int times) throws IOException, DeviceException {
        List<IdentityDocument> read = new ArrayList<>();
        Process stranger = start(cards);
        try (var reader = ResidentCardReader.open(TransportAddress.parse(ready(stranger)))) {
            while (read.size() < times) {
                read.add(reader.read(Duration.ofSeconds(20), () -> {}).orElseThrow());
            }
        } finally {
            stranger.destroy();
        }
        return read;
    }

    @Test
    void saysWhenItIsNoReader() throws Exception {
        Process stranger = start(List.of("foreign=yes"));
        try {
            var address = TransportAddress.parse(ready(stranger));
            var thrown = assertThrows(DeviceException.class, () -> ResidentCardReader.open(address));
            assertInstanceOf(DeviceFault.Garbled.class, thrown.fault());
        } finally {
            stranger.destroy();
        }
    }

    private static void card(List<String> cards, String... words) {
        if (!cards.isEmpty()) cards.add("--");
        cards.addAll(List.of(words));
    }

    private static Process start(List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                PROGRAM.toString()));
        command.addAll(words);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String ready(Process stranger) throws IOException {
        String line = stranger.inputReader(StandardCharsets.UTF_8).readLine();
        return line == null ? "" : line.replaceFirst("^READY ", "");
    }
}
