package org.opengws.magnolia.product;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The module's settings, with what holds where nothing is set. Magnolia fills them from {@code /gws/config.yaml}, its
 * overrides in the resources folder and {@code /modules/gws/config}.
 */
public class GwsSettings {

    private static final long MEGABYTE = 1024L * 1024;

    private String sitePath = "/gws";
    private String baseUrl = "";
    private String publicUrl = "";
    private long uploadLimit = 50 * MEGABYTE;
    private long uploadReserve = 500 * MEGABYTE;
    private String headsFolder = "";
    private String headsSecondFolder = "";
    private String stateToken = "";
    private boolean thaiDigits = true;
    private boolean openToOffice;
    private String trustedProxies = "";
    private boolean countAssistants;
    private String mailFrom = "";
    private Map<String, String> unitGroups = new LinkedHashMap<>();

    /** Every value by name, so that another one gives another text; holds a credential, and is there to be hashed. */
    public String inForce() {
        Map<String, Object> values = new TreeMap<>(Map.of(
                "sitePath", sitePath,
                "baseUrl", baseUrl,
                "publicUrl", publicUrl,
                "uploadLimit", uploadLimit,
                "headsFolder", headsFolder,
                "headsSecondFolder", headsSecondFolder,
                "stateToken", stateToken,
                "thaiDigits", thaiDigits,
                "mailFrom", mailFrom,
                "unitGroups", new TreeMap<>(unitGroups)));
        values.put("uploadReserve", uploadReserve);
        values.put("openToOffice", openToOffice);
        values.put("trustedProxies", trustedProxies);
        values.put("countAssistants", countAssistants);
        return values.toString();
    }

    /** Where the site's pages lie in workspace {@code website}. */
    public String getSitePath() {
        return sitePath;
    }

    public void setSitePath(String sitePath) {
        this.sitePath = sitePath;
    }

    /** How people reach this instance, context path included; empty: Magnolia's own default base URL. */
    public String getBaseUrl() {
        return baseUrl;
    }

    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** How visitors reach the public instance; empty: relative addresses. */
    public String getPublicUrl() {
        return publicUrl;
    }

    public void setPublicUrl(String publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** Bytes. */
    public long getUploadLimit() {
        return uploadLimit;
    }

    public void setUploadLimit(long uploadLimit) {
        this.uploadLimit = uploadLimit;
    }

    /** Bytes that stay free on the disk of {@code magnolia.home}: below it no file is let in. */
    public long getUploadReserve() {
        return uploadReserve;
    }

    public void setUploadReserve(long uploadReserve) {
        this.uploadReserve = uploadReserve;
    }

    /** Where the days' heads are kept, outside the repository; empty: {@code heads} below the webapp's home. */
    public String getHeadsFolder() {
        return headsFolder;
    }

    public void setHeadsFolder(String headsFolder) {
        this.headsFolder = headsFolder;
    }

    /** Where each head goes as well, of another machine; empty: nowhere. The module never makes it. */
    public String getHeadsSecondFolder() {
        return headsSecondFolder;
    }

    public void setHeadsSecondFolder(String headsSecondFolder) {
        this.headsSecondFolder = headsSecondFolder;
    }

    /** What {@code /.gws/state} asks for on a public instance; empty: it answers nobody. */
    public String getStateToken() {
        return stateToken;
    }

    public void setStateToken(String stateToken) {
        this.stateToken = stateToken;
    }

    /** Whether the site writes Thai digits. */
    public boolean isThaiDigits() {
        return thaiDigits;
    }

    public void setThaiDigits(boolean thaiDigits) {
        this.thaiDigits = thaiDigits;
    }

    /** Whether everybody on the author side reads what is not and was not public. */
    public boolean isOpenToOffice() {
        return openToOffice;
    }

    public void setOpenToOffice(boolean openToOffice) {
        this.openToOffice = openToOffice;
    }

    /** Whose word on where a visitor comes from is believed: addresses and blocks, divided by commas; empty: nobody's. */
    public String getTrustedProxies() {
        return trustedProxies;
    }

    public void setTrustedProxies(String trustedProxies) {
        this.trustedProxies = trustedProxies;
    }

    /** Whether what an assistant reads of the site for a person counts as a view. */
    public boolean isCountAssistants() {
        return countAssistants;
    }

    public void setCountAssistants(boolean countAssistants) {
        this.countAssistants = countAssistants;
    }

    /** Address that mail comes from; empty: no mail is sent. */
    public String getMailFrom() {
        return mailFrom;
    }

    public void setMailFrom(String mailFrom) {
        this.mailFrom = mailFrom;
    }

    /** Groups that stand for a unit beside {@code gws-unit-<id>}: from unit id to their names, divided by commas. */
    public Map<String, String> getUnitGroups() {
        return unitGroups;
    }

    public void setUnitGroups(Map<String, String> unitGroups) {
        this.unitGroups = unitGroups;
    }
}
