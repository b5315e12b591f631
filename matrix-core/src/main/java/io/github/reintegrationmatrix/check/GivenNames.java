package io.github.reintegrationmatrix.check;

import java.util.Set;

/**
 * Given names that are frequent in the seven countries, in small letters.
 *
 * <p>A help to notice a name in a code, and no more: the list is short, written from general knowledge, and no register of
 * names. Names that are common words of codes or of this field in one of the languages (Nada, Vera, Luna, Mira) are left
 * out, and so is what is shorter than three letters.
 */
final class GivenNames {

    static final Set<String> ALL = Set.of("""
            adela adelina admir adnan adriana afrim agim agnesa agron ajla alban albana albert albina aleksandar
            aleksandra alen alexandra alexandru alina alma altin amar amela amina amra ana anamarija anastasia
            andi andreea andrei andrej angela anisa anita anja arben arber ardian ardit ardita arian armend arta
            artan asen azra bardh bashkim bekim belma benjamin besart besnik biljana blerim blerina blerta
            bogdan bojan bojana boris borislav branka branko bujar burim catalina cristiana cristina dafina
            dalibor damir daniela danijela daria darija darko david dejan denisa desislava diana dimitar dina
            dino dragan dragana drita dritan driton dusan dušan edin edita edlira edona egzon elena elida elira
            elma elmedin elona emina emir endrit enes enis erion erjon ermal fatime fatjon fatmir fatos fisnik
            flamur florentina florin flutura gabriela gazmend genc gentiana georgi georgiana gezim goran gordana
            hamza hana haris hasan hristina iliana ilie ilija ilir ilirjan ioana ionut irena irina ismail ivan
            ivana ivanka ivaylo jasmin jasmina jelena jeton jovan jovana jusuf kalina kastriot katarina kemal
            klea klodian krasimir kristijan kristina krste kujtim lavdrim lejla leonora leutrim lidija liridona
            lirije liviu ljiljana lorena luan lule luljeta lulzim magdalena maja marek marela maria mariana
            marija marijana marin marina marinela marius marko martin martina mehmed melisa mentor merima
            mihaela mihai milan milana milena milica milos miloš mimoza mirela mirjana mirsad mirsada mirza
            muhamed murat mustafa naser natalia natasa nataša nenad nermin nermina nevena nikola nikolay
            nikolina oana olivera olsi oltiana omer orges ornela osman pavel petar petra petya plamen qemal
            radmila radu ramadan ramiz razvan rexhep roxana rumen rumyana sabina samir sandra sanja sara sasa
            saša sead selma senad sevda shkelzen shpresa silvia simona sindi skender slavica slobodan sokol
            sonja stefan stefania stefka stojan suada suzana svetlana tanja tatjana teodora teuta tijana todor
            tomislav valbona valdrin valentina valmira vasil vasilka vedran vesna viktor viktorija vildana
            violeta vjosa vladan vladimir vlora xhevahir yana yordan yordanka zana zef zejna zeljko zlatan zoran
            zorica željko
            """.strip().split("\\s+"));

    private GivenNames() {}
}
